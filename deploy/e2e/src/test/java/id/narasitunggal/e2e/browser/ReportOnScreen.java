package id.narasitunggal.e2e.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The monthly report in a browser, as leaders read it: on a telephone and on a desk, at 320 pixels as WCAG asks. */
public final class ReportOnScreen {
    private static final List<Integer> WIDTHS = List.of(320, 390, 1280);

    private ReportOnScreen() {}

    public static boolean canBeSeen() {
        return Browser.isInstalled();
    }

    /**
     * What stands against WCAG 2.2 AA at any width, scripts, and what makes the whole page scroll sideways.
     *
     * @param profile a directory that only this look uses
     */
    public static List<String> faults(Path html, Path profile) throws IOException {
        List<String> faults = new ArrayList<>();
        Path pictures = Files.createDirectories(Path.of("target/pictures"));
        try (Browser browser = Browser.open(profile)) {
            for (int width : WIDTHS) {
                browser.width(width);
                browser.go(html.toUri().toString());
                browser.violations().forEach(fault -> faults.add(width + " px: " + fault));
                if (browser.overflow() > 0) {
                    faults.add(width + " px: wider than the window by " + browser.overflow());
                }
                Files.write(pictures.resolve("report-" + width + ".png"), browser.picture());
            }
            faults.addAll(browser.scriptErrors());
        }
        return faults;
    }

    /** Looks at one file by hand. */
    public static void main(String[] given) throws IOException {
        System.out.println(faults(Path.of(given[0]), Files.createTempDirectory("peramban")));
    }
}
