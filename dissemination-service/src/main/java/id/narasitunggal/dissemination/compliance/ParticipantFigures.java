package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.util.UUID;

/** What a body without a duty under the Inpres published of its own accord in the month; never part of a rate. */
record ParticipantFigures(UUID unitId, String name, UnitKind kind, int reported, int verified) {}
