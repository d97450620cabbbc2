package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;

/** The duties of the units of one kind for one edition: a cell of the heat map. */
record KindByNarrative(UnitKind kind, String number, int edition, DutyCount duties) {}
