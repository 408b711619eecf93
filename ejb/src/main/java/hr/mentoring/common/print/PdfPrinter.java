package hr.mentoring.common.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints a page as a tagged PDF for everybody (PDF/UA) with embedded fonts and vector charts. */
public final class PdfPrinter {

    private static final String FONTS = "/hr/mentoring/common/fonts/";

    /** The family of the text; charts are drawn with the same face under the name that the style sheet gives it. */
    private static final String TEXT = "Print";

    private PdfPrinter() {}

    /** The page, which names the family "Print" for its text, on paper. */
    public static byte[] of(String xhtml) {
        XRLog.setLoggingEnabled(false);
        try (var out = new ByteArrayOutputStream();
                var pdf = new PDDocument();
                var charts = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.usePDDocument(pdf);
            useFonts(builder, pdf, xhtml);
            builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
            builder.useUnicodeBidiReorderer(new RightToLeft.Reorderer());
            builder.useSVGDrawer(charts);
            builder.useProtocolsStreamImplementation(BundledFont::new, "bundled");
            builder.withHtmlContent(xhtml, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot print the page", e);
        }
    }

    /** The face of the text, and of those that draw what it has no letters for, the ones that this page needs. */
    private static void useFonts(PdfRendererBuilder builder, PDDocument pdf, String text) throws IOException {
        builder.useFont(font(pdf, "SourceSans3-Regular.ttf"), TEXT, 400, FontStyle.NORMAL, true);
        builder.useFont(font(pdf, "SourceSans3-Semibold.ttf"), TEXT, 700, FontStyle.NORMAL, true);
        if (text.codePoints().anyMatch(sign -> UnicodeScript.of(sign) == UnicodeScript.HEBREW)) {
            builder.useFont(font(pdf, "NotoSansHebrew-Regular.ttf"), "Hebrew", 400, FontStyle.NORMAL, true);
            builder.useFont(font(pdf, "NotoSansHebrew-Bold.ttf"), "Hebrew", 700, FontStyle.NORMAL, true);
        }
        if (text.codePoints().anyMatch(sign -> UnicodeScript.of(sign) == UnicodeScript.ARABIC)) {
            builder.useFont(font(pdf, "NotoNaskhArabic-Regular.ttf"), "Arabic", 400, FontStyle.NORMAL, true);
            builder.useFont(font(pdf, "NotoNaskhArabic-Bold.ttf"), "Arabic", 700, FontStyle.NORMAL, true);
        }
        if (text.codePoints().anyMatch(sign -> Character.getType(sign) == Character.OTHER_SYMBOL)) {
            builder.useFont(font(pdf, "NotoEmoji-Regular.ttf"), "Emoji", 400, FontStyle.NORMAL, true);
        }
    }

    /**
     * A font that draws each letter by itself. Ligatures would cost most of the time of printing, and a reader's search
     * and screen reader would miss the letters drawn together.
     */
    private static PDFontSupplier font(PDDocument pdf, String file) throws IOException {
        try (InputStream bytes = open(file)) {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(pdf, font, true));
        }
    }

    private static InputStream open(String file) {
        InputStream font = PdfPrinter.class.getResourceAsStream(FONTS + file);
        if (font == null) {
            throw new IllegalStateException("The font " + file + " is missing in the build");
        }
        return font;
    }

    /** A font of this build, as the style sheet names it for the charts. */
    private record BundledFont(String uri) implements FSStream {

        @Override
        public InputStream getStream() {
            return open(uri.substring(uri.indexOf(':') + 1));
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
