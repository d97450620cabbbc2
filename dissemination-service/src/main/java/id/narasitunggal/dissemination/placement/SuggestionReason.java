package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;

/** Why an edition is worth a person's look. */
public enum SuggestionReason {
    @Ui.Label("Tampak diceritakan dengan kalimat sendiri")
    RETOLD,
    @Ui.Label("Memuat pesan kunci")
    KEY_MESSAGE
}
