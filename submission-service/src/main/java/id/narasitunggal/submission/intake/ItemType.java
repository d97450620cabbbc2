package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;

/** What a piece of data or information is about. */
public enum ItemType {
    @Ui.Label("Kebijakan")
    POLICY,
    @Ui.Label("Program")
    PROGRAM,
    @Ui.Label("Capaian")
    ACHIEVEMENT,
    @Ui.Label("Agenda")
    AGENDA,
    @Ui.Label("Isu berkembang")
    EMERGING_ISSUE,
    @Ui.Label("Klarifikasi")
    CLARIFICATION,
    @Ui.Label("Aspirasi publik")
    PUBLIC_ASPIRATION,
    @Ui.Label("Data")
    DATASET,
    @Ui.Label("Kendala")
    OBSTACLE,
    /** A valid report that there is nothing to report; otherwise small units would fail for nothing, or invent. */
    @Ui.Label("Nihil")
    NIHIL
}
