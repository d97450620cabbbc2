package id.narasitunggal.dissemination.bulk;

import id.narasitunggal.dissemination.problem.Refusal;

/** The refusals of a file as a whole. */
final class Unreadable {
    private Unreadable() {}

    static Refusal.Invalid because(String detail) {
        return Refusal.Invalid.field("#", detail);
    }
}
