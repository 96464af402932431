type Props = { title: string; Heading: 'h2' | 'h3' };

/** The room that the list of stories will take, so that nothing jumps when it comes. */
export function StoriesWaiting({ title, Heading }: Props) {
  return (
    <section className="stories stories-waiting" aria-busy="true">
      <Heading>{title}</Heading>
      <div aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </section>
  );
}
