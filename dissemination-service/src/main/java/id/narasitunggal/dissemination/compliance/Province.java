package id.narasitunggal.dissemination.compliance;

/** A province by its Kemendagri code. */
record Province(String code, String name) {}
