import type { OpenAudit } from "../../app/audit";
import { toFloat } from "../../core/number/format";
import { Gauge } from "../components/Gauge";
import { Stars } from "../components/Stars";
import { usePane } from "../context";
import { gradeName } from "../model/texts";
import type { Model } from "../model/model";
import { boundsOf, standing, type Standing } from "./standing";

interface Props {
  readonly audit: OpenAudit;
}

/** The score, its stars and the gauge; a score that is not final says so. */
export function ScoreLine({ audit }: Props) {
  const { model, words } = usePane();
  const stands = standing(audit, model.language);
  if (stands === null) return <NoScore sentence={model.lost === null ? words.header.unreadable : words.header.lost} />;
  return (
    <>
      <Figures stands={stands} audit={audit} />
      <Scale stands={stands} audit={audit} />
    </>
  );
}

/** Why there is no score, in the room that score and gauge take, so that nothing below moves. */
function NoScore({ sentence }: { readonly sentence: string }) {
  return (
    <>
      <div className="score-line">
        <span className="no-score">{sentence}</span>
      </div>
      <div className="gauge-room" aria-hidden="true" />
    </>
  );
}

function Figures({ stands, audit }: { readonly stands: Standing; readonly audit: OpenAudit }) {
  const { model, words } = usePane();
  const { header } = words;
  const [sure, possible, most] = stands.stars;
  const grades = header.rangeGrades(...stands.grades);
  const none = audit.result?.complete === true ? header.nothingApplicable : header.noScore;
  return (
    <div className="score-line">
      {stands.score === null ? (
        <span className="no-score">{none}</span>
      ) : (
        <span className="score" title={stands.isFinal ? undefined : header.soFarHint}>
          <strong>{stands.score}</strong>
          {stands.isFinal ? null : (
            <span className="provisional">
              {header.soFar}
              {stands.isBeforeSpecials ? <small>{header.beforeSpecials}</small> : null}
            </span>
          )}
          {model.whatIf === null ? null : <span className="provisional supposed">{words.whatIf.mark}</span>}
        </span>
      )}
      <span className="grade">
        <Stars sure={sure} possible={possible} most={most} label={starWords(header.stars, sure, possible)} />
        <span className="grade-name">{grades}</span>
      </span>
    </div>
  );
}

const starWords = (stars: (count: number) => string, sure: number, possible: number): string =>
  sure === possible ? stars(sure) : `${stars(sure)} – ${stars(possible)}`;

/** The score as it really is, while another one is supposed; for drawing only. */
function realScore({ whatIf }: Model): number | null {
  const real = whatIf?.base.result ?? null;
  const value = real === null || whatIf?.base === whatIf?.audit ? null : (real.score ?? real.soFar);
  return value === null ? null : toFloat(value);
}

function Scale({ stands, audit }: { readonly stands: Standing; readonly audit: OpenAudit }) {
  const { model, words } = usePane();
  const { result } = audit;
  if (result === null || result.range === null || stands.range === null) return null;
  const { full, bounds } = boundsOf(audit);
  const value = result.complete ? result.score : result.soFar;
  const named = bounds
    .map((bound) => `${bound.text} ${gradeName(audit, bound.grade, model.language)}`)
    .join(words.joint);
  return (
    <Gauge
      score={value === null ? null : toFloat(value)}
      beside={realScore(model)}
      lowest={toFloat(result.range.lowest)}
      highest={toFloat(result.range.highest)}
      full={full}
      bounds={bounds}
      label={words.header.gauge(stands.score, !stands.isFinal, ...stands.range, named)}
    />
  );
}
