package id.narasitunggal.dissemination.evidence;

/** Names under which files may be kept: what a person can read, and no path, header or screen can be fooled with. */
final class FileName {
    private static final int LONGEST = 150;

    private FileName() {}

    static boolean isSafe(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && name.equals(name.strip())
                && !name.startsWith(".")
                && !name.endsWith(".")
                && name.codePoints().noneMatch(FileName::isDangerous);
    }

    /** Separators, quotes, control characters (line ends too), and marks that turn the direction of writing. */
    private static boolean isDangerous(int c) {
        int type = Character.getType(c);
        return "/\\:*?\"<>|;%".indexOf(c) >= 0
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }
}
