package hr.mentoring.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the first server of a build unpacked from {@code mentoring.jar} into its data folder, lent to those that start with
 * another folder: they find it as after a restart. The files are linked, not copied, since no server writes to them.
 */
final class Unpacked {

    private static final Path KEPT = Path.of("target", "unpacked");

    private Unpacked() {}

    /** Lets a server that has not unpacked anything yet find all of it in place. */
    static void lendTo(Path data) {
        Path server = data.resolve("server");
        if (!Files.exists(server)) {
            ofServer(KEPT).forEach(files -> link(files, server.resolve(files.getFileName())));
        }
    }

    /** Keeps what a server unpacked, unless that was done before. */
    static void keepFrom(Path data) {
        ofServer(data.resolve("server")).stream()
                .filter(files -> !Files.exists(KEPT.resolve(files.getFileName())))
                .forEach(files -> link(files, KEPT.resolve(files.getFileName())));
    }

    private static List<Path> ofServer(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().startsWith("files-"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a second tree of the same files; it appears when it is complete, or not if another process was quicker. */
    private static void link(Path tree, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Path unfinished = Files.createTempDirectory(target.getParent(), "linking-");
            try (Stream<Path> all = Files.walk(tree)) {
                for (Path each : (Iterable<Path>) all::iterator) {
                    Path copy = unfinished.resolve(tree.relativize(each));
                    if (Files.isDirectory(each)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.createLink(copy, each);
                    }
                }
            }
            move(unfinished, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path tree, Path target) throws IOException {
        try {
            Files.move(tree, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.exists(target)) {
                throw e;
            }
        }
    }
}
