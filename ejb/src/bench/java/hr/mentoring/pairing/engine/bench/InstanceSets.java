package hr.mentoring.pairing.engine.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which instances are measured, by a text that another process can make the same instance from. */
final class InstanceSets {

    private InstanceSets() {}

    /** {@code quick} takes some eight minutes, {@code standard} less than half an hour, {@code full} two hours. */
    static List<String> named(String set) {
        List<String> quick = List.of(
                "uniform:1000", "mentoring:1000", "ties:1000", "sparse:3000", "geometric:1000", "machol-wien:500");
        List<String> standard = List.of(
                "uniform:500",
                "uniform:2000",
                "uniform:5000",
                "mentoring:5000",
                "tight:5000",
                "half:5000",
                "surplus:5000",
                "sparse:20000",
                "ties:5000",
                "geometric:2000",
                "machol-wien:2000",
                "mentoring:20000",
                "uniform:10000");
        List<String> full = List.of(
                "geometric:4000", "machol-wien:4000", "mentoring:10000", "mentoring:50000", "mentoring:100000");
        return switch (set) {
            case "quick" -> quick;
            case "standard" -> Stream.concat(quick.stream(), standard.stream()).toList();
            case "full" ->
                Stream.of(quick, standard, full).flatMap(List::stream).toList();
            default -> List.of(set.split(","));
        };
    }

    static Instance make(String text) {
        int colon = text.indexOf(':');
        String kind = text.substring(0, Math.max(0, colon));
        if (kind.equals("file")) {
            return InstanceFiles.read(Path.of(text.substring(colon + 1)));
        }
        int size = Integer.parseInt(text.substring(colon + 1));
        return switch (kind) {
            case "uniform" -> Instances.uniform(size, 10_000, "uniform");
            case "ties" -> Instances.uniform(size, 3, "ties");
            case "geometric" -> Instances.geometric(size);
            case "machol-wien" -> Instances.macholWien(size);
            case "mentoring" -> Instances.mentoring(size);
            case "tight" -> Instances.mentoring("tight", size, size / 3, 3, 3);
            case "half" -> Instances.mentoring("half", size, size / 6, 1, 5);
            case "surplus" -> Instances.mentoring("surplus", size, size * 2 / 3, 1, 5);
            case "sparse" -> Instances.sparse(size);
            default -> throw new IllegalArgumentException("There are no instances of the kind %s".formatted(text));
        };
    }
}
