package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;

/** Why information is exempt: letters a to j of UU 14/2008 art. 17. */
public enum LegalGround {
    @Ui.Label("a. Penegakan hukum")
    A,
    @Ui.Label("b. Kekayaan intelektual dan persaingan usaha")
    B,
    @Ui.Label("c. Pertahanan dan keamanan")
    C,
    @Ui.Label("d. Kekayaan alam")
    D,
    @Ui.Label("e. Ketahanan ekonomi")
    E,
    @Ui.Label("f. Hubungan luar negeri")
    F,
    @Ui.Label("g. Akta otentik dan wasiat")
    G,
    @Ui.Label("h. Rahasia pribadi")
    H,
    @Ui.Label("i. Memorandum rahasia")
    I,
    @Ui.Label("j. Menurut undang-undang")
    J
}
