package hr.mentoring.access;

import hr.mentoring.access.model.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands an invented password to the operator: in a file of the data folder ({@code mentoring.data}) that only the owner
 * of the process may read, until it was used once. Without a data folder nothing is invented.
 */
@ApplicationScoped
public class FirstPassword {

    /** The name of the file. */
    static final String FILE = "first-administrator.txt";

    private static final Logger LOG = Logger.getLogger(FirstPassword.class.getName());

    private final Optional<Path> file;
    private final String username;

    /** Makes room for the container's proxy. */
    protected FirstPassword() {
        this(Optional.empty(), "");
    }

    /**
     * @param data the data folder
     * @param username the account that the password is for
     */
    @Inject
    public FirstPassword(
            @ConfigProperty(name = "mentoring.data") Optional<String> data,
            @ConfigProperty(name = "mentoring.admin.username", defaultValue = "admin") String username) {
        this.file = data.map(folder -> Path.of(folder).resolve(FILE).toAbsolutePath());
        this.username = Account.normalize(username);
    }

    /** Invents a password, and says where it is; empty if there is nowhere to put it. */
    Optional<String> invent() {
        return file.map(this::write);
    }

    /** Somebody has logged in; if it was with the invented password's account, the file has served. */
    void used(String loggedIn) {
        if (file.isPresent() && Account.normalize(loggedIn).equals(username)) {
            try {
                Files.deleteIfExists(file.get());
            } catch (IOException stays) {
                LOG.log(Level.WARNING, stays, () -> file.get() + " could not be deleted; please do so");
            }
        }
    }

    private String write(Path target) {
        String password = OneTimeCode.fresh();
        try {
            Files.deleteIfExists(target);
            Files.createFile(target, forTheOwnerOnly(Files.getFileStore(target.getParent())));
            Files.writeString(target, "user name: %s%npassword:  %s%n".formatted(username, password));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + target, e);
        }
        LOG.warning(() -> "There was no administrator. User name and password of the first one are in " + target);
        return password;
    }

    private static FileAttribute<?>[] forTheOwnerOnly(FileStore store) {
        return store.supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
