import { useId, type ReactNode } from 'react';
import { useLanguage } from '../../../app/language.tsx';

export interface FigureColumn<R> {
  readonly title: string;
  readonly cell: (row: R) => ReactNode;
  /** Numbers stand at the end. */
  readonly number?: boolean;
}

interface Props<R> {
  readonly title: string;
  /** What the picture shows, in words. */
  readonly sentence: ReactNode;
  readonly more?: ReactNode;
  readonly rows: readonly R[];
  readonly columns: readonly FigureColumn<R>[];
  readonly children: ReactNode;
  /** What may be done about it. */
  readonly after?: ReactNode;
}

/** A picture, the sentence that says what it shows, and its figures as a table: nobody has to see it to know what is in it. */
export function Figure<R>(props: Props<R>): ReactNode {
  const { all } = useLanguage();
  const id = useId();
  const { rows, columns } = props;
  return (
    <section className="figure" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <p className="figure-says">{props.sentence}</p>
      {rows.length === 0 ? null : (
        <>
          <div className="figure-picture" aria-hidden="true">
            {props.children}
          </div>
          {props.more ? <p className="aside-note">{props.more}</p> : null}
          <details className="figure-table">
            <summary>
              {all.insights.figures}
              <span className="unseen"> {props.title}</span>
            </summary>
            <table className="plain">
              <thead>
                <tr>
                  {columns.map(({ title, number }) => (
                    <th key={title} scope="col" data-number={number}>
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- the rows are read once and never move
                  <tr key={index}>
                    {columns.map(({ title, cell, number }, at) =>
                      at === 0 ? (
                        <th key={title} scope="row">
                          {cell(row)}
                        </th>
                      ) : (
                        <td key={title} data-number={number}>
                          {cell(row)}
                        </td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
      {props.after}
    </section>
  );
}
