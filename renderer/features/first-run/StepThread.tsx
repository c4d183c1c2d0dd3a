import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

/** The thread comes down to the step you are at; the same ornament as the navigation's. */
export function StepThread(props: { step: string }): ReactNode {
  const svg = useRef<SVGSVGElement>(null);
  const [y, setY] = useState(120);
  const measure = useCallback((): void => {
    const heading = svg.current?.parentElement?.querySelector('h1');
    if (heading && svg.current) setY(Math.round(heading.getBoundingClientRect().top - svg.current.getBoundingClientRect().top) + 19);
  }, []);
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [measure]);
  return (
    <svg ref={svg} className="nav-thread step-thread" data-step={props.step} width="12" height={y + 8} aria-hidden="true">
      <path d={`M6 0C0 ${y * 0.3} 12 ${y * 0.62} 6 ${y}`} />
      <circle cx="6" cy={y} r="4.2" />
    </svg>
  );
}
