package hr.mentoring.report.rendering;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Prints a report as a tagged PDF for everybody (PDF/UA) with embedded fonts and vector charts. */
final class ReportPdf {

    private static final String FONTS = "/hr/mentoring/report/fonts/";

    private ReportPdf() {}

    static byte[] of(String xhtml) {
        XRLog.setLoggingEnabled(false);
        try (var out = new ByteArrayOutputStream();
                var charts = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(charts);
            builder.useProtocolsStreamImplementation(BundledFont::new, "bundled");
            builder.withHtmlContent(xhtml, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot print the report", e);
        }
    }

    /** A font of this build, as the style sheet names it; so text and charts find the same one. */
    private record BundledFont(String uri) implements FSStream {

        @Override
        public InputStream getStream() {
            InputStream font = ReportPdf.class.getResourceAsStream(FONTS + uri.substring(uri.indexOf(':') + 1));
            if (font == null) {
                throw new IllegalStateException("The font " + uri + " is missing in the build");
            }
            return font;
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
