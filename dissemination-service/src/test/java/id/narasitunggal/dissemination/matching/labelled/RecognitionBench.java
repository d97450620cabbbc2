package id.narasitunggal.dissemination.matching.labelled;

import java.nio.file.Path;

/** Prints how well pages are recognised: of a folder of labelled pages, or of made-up ones. Started by hand. */
public final class RecognitionBench {

    private RecognitionBench() {}

    public static void main(String[] arguments) {
        switch (arguments.length == 0 ? "generated" : arguments[0]) {
            case "generated" ->
                print(LabelledSet.generate(
                        number(arguments, 1, 1), number(arguments, 2, 1_000), number(arguments, 3, 150)));
            case "hand-written" -> print(LabelledSet.handWritten(number(arguments, 1, 1), number(arguments, 2, 1_000)));
            case "hard" -> print(LabelledSet.hard(number(arguments, 1, 1), number(arguments, 2, 1_000)));
            case "write" ->
                JsonLines.write(
                        LabelledSet.generate(
                                number(arguments, 2, 1), number(arguments, 3, 1_000), number(arguments, 4, 150)),
                        Path.of(arguments[1]));
            default -> print(JsonLines.read(Path.of(arguments[0])));
        }
    }

    private static void print(LabelledSet set) {
        System.out.printf(
                "%d editions, %d pages%n", set.editions().size(), set.pages().size());
        Evaluation evaluation = Evaluation.of(set);
        System.out.print(evaluation.table());
        if (Boolean.getBoolean("faults")) {
            evaluation.faults().forEach(System.out::println);
        }
    }

    private static int number(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }
}
