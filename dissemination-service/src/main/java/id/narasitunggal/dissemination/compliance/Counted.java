package id.narasitunggal.dissemination.compliance;

/** The duties of one group under the name that people read. */
record Counted(String label, DutyCount count) {}
