import type { CSSProperties, ReactNode } from 'react';

/** A window of its own for what lies over a page, or is a page. */
export function Frame(props: { title: string; src: string; className?: string; style?: CSSProperties; later?: boolean }): ReactNode {
  const { title, src, className, style } = props;
  // oxlint-disable-next-line react/iframe-missing-sandbox -- another page of this gallery, from this machine
  return <iframe title={title} src={src} className={className} style={style} loading={props.later ? 'lazy' : 'eager'} />;
}
