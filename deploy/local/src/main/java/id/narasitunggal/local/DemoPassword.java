package id.narasitunggal.local;

/** How the invented people of the demo log in; their accounts exist nowhere but on this machine. */
public final class DemoPassword {

    private DemoPassword() {}

    public static String of(String username) {
        return username + "-peraga-2026";
    }
}
