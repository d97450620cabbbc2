package id.narasitunggal.e2e.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium without a window, led by what people see: labels, button words, headings. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static boolean isInstalled() {
        return Files.isExecutable(Path.of("/usr/bin/chromium")) && Files.isExecutable(Path.of("/usr/bin/chromedriver"));
    }

    /** @param profile a directory that only this browser uses */
    static Browser open(Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    void go(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    WebElement find(By what) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(ExpectedConditions.presenceOfElementLocated(what));
    }

    List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    void seeText(String text) {
        find(By.xpath("//*[normalize-space(text())='%s']".formatted(text)));
    }

    void press(String word) {
        click(By.xpath(
                "(//dialog[@open]//button|//button[not(ancestor::dialog)])[normalize-space(.)='%s']".formatted(word)));
    }

    /** Opens the folded group of a form. */
    void unfold(String group) {
        click(By.xpath("//summary[normalize-space(text())='%s']".formatted(group)));
    }

    void click(By what) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(ExpectedConditions.elementToBeClickable(what))
                .click();
    }

    void follow(String link) {
        click(By.linkText(link));
    }

    /** Fills the field, or chooses the option, of that label. */
    void fill(String label, String text) {
        WebElement control =
                find(By.id(find(By.xpath("//label[@for and text()[normalize-space(.)='%s']]".formatted(label)))
                        .getAttribute("for")));
        if ("select".equals(control.getTagName())) {
            Select choice = new Select(control);
            new WebDriverWait(driver, PATIENCE)
                    .until(any -> choice.getOptions().stream()
                            .anyMatch(option -> option.getText().equals(text)));
            choice.selectByVisibleText(text);
        } else if ("date".equals(control.getAttribute("type"))) {
            driver.executeScript(
                    "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                    control,
                    text);
        } else {
            control.clear();
            control.sendKeys(text);
        }
    }

    void check(String label) {
        click(By.xpath("//label[.//input[@type='checkbox'] and normalize-space(.)='%s']".formatted(label)));
    }

    /** Waits until the screen has its data: nothing is being loaded. */
    void settle() {
        find(By.tagName("h1"));
        new WebDriverWait(driver, PATIENCE)
                .until(any -> Boolean.FALSE.equals(
                        driver.executeScript("return document.body.innerText.includes('Memuat …')")));
    }

    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** By how many pixels the page is wider than the window. */
    long overflow() {
        return number("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Pixels between the button of the closed menu and the end of the menu's place. */
    long emptinessBelowMenu() {
        return number("return document.querySelector('.menu').getBoundingClientRect().bottom"
                + " - document.querySelector('.menu-button').getBoundingClientRect().bottom");
    }

    /** What stands against WCAG 2.2 AA on the screen as it is now, one line for each rule. */
    List<String> violations() {
        return new AxeBuilder()
                .withTags(RULES).analyze(driver).getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    /** Errors on the console that are not answers of the services: scripts that failed, content the policy blocked. */
    List<String> scriptErrors() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("Failed to load resource"))
                .toList();
    }

    /** Whether a page has called alert, confirm or prompt. */
    boolean dialogIsOpen() {
        try {
            driver.switchTo().alert().dismiss();
            return true;
        } catch (NoAlertPresentException quiet) {
            return false;
        }
    }

    @Nullable
    Object script(String text) {
        return driver.executeScript(text);
    }

    private long number(String script) {
        return ((Number) driver.executeScript(script)).longValue();
    }

    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    Stream<String> texts(By what) {
        return all(what).stream().map(WebElement::getText);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
