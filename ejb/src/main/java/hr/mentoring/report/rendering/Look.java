package hr.mentoring.report.rendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes a printed report the company's own.
 *
 * @param color of bars and marks, as {@code #rrggbb}
 * @param logo a picture as a data address; empty for none
 * @param name whose logo it is, for those who do not see it
 */
public record Look(String color, String logo, String name) {

    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final long LARGEST_LOGO = 1_000_000;

    /** Our own teal, and no logo. */
    public static final Look PLAIN = new Look("#0f6b66", "", "");

    public Look {
        if (!COLOR.matcher(color).matches()) {
            throw new IllegalArgumentException(
                    "mentoring.brand.color is \"%s\"; expected is a color such as #0f5e5e".formatted(color));
        }
    }

    /**
     * This look with the logo in a file.
     *
     * @throws IllegalArgumentException if it is no PNG or JPEG of at most a megabyte that can be read
     */
    public Look withLogo(Path file, String whose) {
        String ending = file.toString().toLowerCase(Locale.ROOT);
        String type = ending.endsWith(".png") ? "png" : ending.matches(".*\\.jpe?g") ? "jpeg" : "";
        try {
            if (type.isEmpty() || Files.size(file) > LARGEST_LOGO) {
                throw new IllegalArgumentException(
                        "mentoring.brand.logo is \"%s\"; expected is a PNG or JPEG of at most a megabyte"
                                .formatted(file));
            }
            String picture = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
            return new Look(color, "data:image/" + type + ";base64," + picture, whose);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "mentoring.brand.logo is \"%s\", which cannot be read".formatted(file), unreadable);
        }
    }
}
