package hr.mentoring.web.common;

import org.jspecify.annotations.Nullable;

/**
 * An address of our own to go on to, never one that a letter or another site has put there.
 *
 * @param path begins with one slash and holds nothing that a browser could take for another host
 */
public record OwnAddress(String path) {

    /** The address if it is ours, otherwise that of the start page. */
    public static OwnAddress of(@Nullable String address) {
        if (address == null) {
            return new OwnAddress("/");
        }
        boolean ours = address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c == '\\' || c < ' ');
        return new OwnAddress(ours ? address : "/");
    }

    /** The whole path on this server; an address that already begins with the context path is not prefixed again. */
    public String in(String contextPath) {
        return path.startsWith(contextPath + "/") ? path : contextPath + path;
    }
}
