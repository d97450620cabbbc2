package id.narasitunggal.submission.budget;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Collectors;

/** How many statements each operation of the contract may send, or the reason why it has no fixed number; kept in statement-budgets.properties. */
final class StatementBudgets {
    private static final Map<String, String> TABLE = read();

    private StatementBudgets() {}

    /** Every operation with what the table says of it. */
    static Map<String, String> table() {
        return TABLE;
    }

    /** Empty for an operation that has a reason instead. */
    static OptionalInt of(String operation) {
        String entry = TABLE.getOrDefault(operation, "");
        return entry.matches("[0-9]+") ? OptionalInt.of(Integer.parseInt(entry)) : OptionalInt.empty();
    }

    static boolean isOverdrawn(String operation, int sent) {
        OptionalInt most = of(operation);
        return most.isPresent() && sent > most.getAsInt();
    }

    private static Map<String, String> read() {
        Properties entries = new Properties();
        try (InputStream file = StatementBudgets.class.getResourceAsStream("/statement-budgets.properties")) {
            entries.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return entries.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, entries::getProperty));
    }
}
