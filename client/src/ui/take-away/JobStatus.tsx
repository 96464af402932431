import { cancelJob, type Job, useTakeAway } from '../../state/take-away.ts';
import { Button } from '../controls/Button.tsx';
import { useTakeAwayWords } from './use-take-away-words.ts';

/** Bytes as kilobytes, at least one. */
function kilobytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1000));
}

/** The file under way, with how much has come and how to stop it; then what became of it. */
export function JobStatus() {
  const job = useTakeAway((state) => state.job);
  const { progress, errors, picture } = useTakeAwayWords();
  const said = (of: Job): string => {
    switch (of.status) {
      case 'running':
        return progress.running(of.name);
      case 'done':
        return progress.done(of.name, kilobytes(of.bytes));
      case 'cancelled':
        return progress.cancelled;
      case 'failed':
        return errors[of.code];
      case 'refused':
        return of.reason === 'tooLarge' ? picture.tooLarge(of.scale) : picture.failed;
    }
  };
  const failed = job?.status === 'failed' || job?.status === 'refused';
  return (
    <div className={failed ? 'take-away-job take-away-failed' : 'take-away-job'}>
      <p role="status">
        {job && said(job)}
        {/* Refusals name what is wrong with the request, in the API's own words. */}
        {job?.status === 'failed' && job.code === 'BAD_USER_INPUT' && <span lang="en"> {job.message}</span>}
      </p>
      {job?.status === 'running' && (
        <>
          {/* Counting up by itself is no news for who listens. */}
          <span className="caption" aria-hidden="true">
            {job.bytes > 0 && progress.received(kilobytes(job.bytes))}
          </span>
          <Button kind="line" size="small" icon="close" onPress={cancelJob}>
            {progress.cancel}
          </Button>
        </>
      )}
    </div>
  );
}
