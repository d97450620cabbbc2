package id.narasitunggal.narrative.editorial;

/** What can be done to a narrative. */
public enum Act {
    EDIT("update"),
    SUBMIT("submit"),
    PASS_REVIEW("pass-review"),
    REQUEST_REVISION("request-revision"),
    CONCUR("concur"),
    OBJECT("object"),
    OVERRIDE_CONCURRENCE("override-concurrence"),
    APPROVE("approve"),
    REJECT("reject"),
    PUBLISH("publish"),
    RECALL("recall"),
    ABANDON("abandon"),
    KILL("kill"),
    CORRECT("correct"),
    PROPOSE_WITHDRAWAL("propose-withdrawal"),
    WITHDRAW("withdraw"),
    WITHDRAW_URGENTLY("withdraw-urgently");

    private final String verb;

    Act(String verb) {
        this.verb = verb;
    }

    /** The word in the address and in {@code allowedActions}. */
    public String verb() {
        return verb;
    }

    /** Correcting and withdrawing start from the text in force, every other act from the text in the works. */
    boolean concernsLiveEdition() {
        return switch (this) {
            case CORRECT, PROPOSE_WITHDRAWAL, WITHDRAW, WITHDRAW_URGENTLY -> true;
            case EDIT,
                    SUBMIT,
                    PASS_REVIEW,
                    REQUEST_REVISION,
                    CONCUR,
                    OBJECT,
                    OVERRIDE_CONCURRENCE,
                    APPROVE,
                    REJECT,
                    PUBLISH,
                    RECALL,
                    ABANDON,
                    KILL -> false;
        };
    }
}
