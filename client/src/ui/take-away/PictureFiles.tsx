import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { type Paper, paperOfPage } from './draw-picture.ts';
import { MOST_DRAWN, takePicture } from './take-files.ts';
import type { Ready } from './use-subject.ts';
import { useTakeAwayWords } from './use-take-away-words.ts';

const SCALES = [1, 2, 4] as const;
const PAPERS: readonly Paper[] = ['light', 'dark'];

/** The picture as PNG or SVG, on light or dark paper. */
export function PictureFiles({ ready }: { ready: Ready | null }) {
  const { picture: words } = useTakeAwayWords();
  const [paper, setPaper] = useState<Paper>(paperOfPage);
  const tooMany = ready !== null && ready.entities > MOST_DRAWN;
  const off = ready === null || tooMany;
  return (
    <section className="take-away-part">
      <h3>{words.title}</h3>
      <p className="caption">{tooMany ? words.tooMany(MOST_DRAWN) : words.note}</p>
      <div className="take-away-row">
        {SCALES.map((scale) => (
          <Button
            key={scale}
            kind="line"
            size="small"
            isDisabled={off}
            onPress={() => ready && void takePicture(ready, scale, paper, words.png(scale))}
          >
            {words.png(scale)}
          </Button>
        ))}
        <Button
          kind="line"
          size="small"
          isDisabled={off}
          onPress={() => ready && void takePicture(ready, 'svg', paper, words.svg)}
        >
          {words.svg}
        </Button>
        <fieldset className="take-away-paper">
          <legend>{words.theme}</legend>
          {PAPERS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="take-away-paper"
                checked={each === paper}
                onChange={() => setPaper(each)}
              />
              {words.themes[each]}
            </label>
          ))}
        </fieldset>
      </div>
    </section>
  );
}
