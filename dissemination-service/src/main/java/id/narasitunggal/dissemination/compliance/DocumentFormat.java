package id.narasitunggal.dissemination.compliance;

/** The forms in which a report is handed out. */
enum DocumentFormat {
    JSON,
    HTML,
    PDF
}
