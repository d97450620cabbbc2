package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.util.UUID;

/**
 * A unit's figures of an earlier month that stand differently now: evidence came late, or a verdict was reversed.
 *
 * @param told as the reports have told them so far
 * @param now as the duty rows say at this report's cut-off
 */
record FigureCorrection(String month, UUID unitId, String name, UnitKind kind, DutyCount told, DutyCount now) {}
