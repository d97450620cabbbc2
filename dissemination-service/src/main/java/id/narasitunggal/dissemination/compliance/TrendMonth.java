package id.narasitunggal.dissemination.compliance;

/** The five numbers of an earlier month, as its newest regular report told them. */
record TrendMonth(String month, ReportSummary summary) {}
