package hr.mentoring.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one folder that Mentoring writes to. {@code database/} is what to keep and back up; {@code server/} holds the
 * unpacked server and may be deleted whenever Mentoring is stopped. One process at a time owns the folder, by a lock
 * that the operating system takes back however that process ends.
 */
final class DataFolder {

    /** Keeps each lock reachable until the process ends: a channel that nobody refers to is closed, and its lock lost. */
    private static final Set<FileLock> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder where it is missing, readable by its owner alone, and takes it. */
    static DataFolder take(Path folder) {
        try {
            createPrivately(folder);
            Files.createDirectories(folder.resolve("database"));
            Path lockFile = folder.resolve("in-use.lock");
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new LaunchRefused(
                        "The data folder %s is in use by another Mentoring that is running; stop that one, or set"
                                        .formatted(folder)
                                + " MENTORING_DATA to another folder.");
            }
            HELD.add(lock);
            return new DataFolder(folder);
        } catch (IOException failed) {
            throw LaunchRefused.setting(
                    "MENTORING_DATA",
                    folder.toString(),
                    "a folder that can be made and written to (%s)".formatted(failed));
        }
    }

    /** A folder for this run alone, empty: whatever an earlier run left there is deleted, however it ended. */
    Path freshRunFolder() {
        Path run = server().resolve("run");
        try {
            deleteTree(run);
            Files.createDirectories(run.resolve("tmp"));
            return run;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path server() {
        return folder.resolve("server");
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static void createPrivately(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.createDirectories(folder);
        } else if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
