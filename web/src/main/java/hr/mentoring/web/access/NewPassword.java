package hr.mentoring.web.access;

import hr.mentoring.common.RuleBroken;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new password, typed twice so that a slip is noticed. */
public final class NewPassword {

    private @Nullable String password;
    private @Nullable String repeated;

    /**
     * The password that was meant.
     *
     * @throws RuleBroken {@code access.passwords-differ}
     */
    String agreed() {
        if (!Objects.equals(password, repeated)) {
            throw RuleBroken.on("repeated", "access.passwords-differ");
        }
        return password == null ? "" : password;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getRepeated() {
        return repeated;
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated;
    }
}
