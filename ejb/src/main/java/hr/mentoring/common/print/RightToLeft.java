package hr.mentoring.common.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Map;

/** Lets the printer set Hebrew and Arabic, alone and within other text, by the bidirectional algorithm of the JDK. */
final class RightToLeft {

    private RightToLeft() {}

    /** Divides a paragraph where its direction changes. */
    static final class Splitter implements BidiSplitter {

        private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String paragraph, byte direction) {
            int wanted = direction == RTL
                    ? Bidi.DIRECTION_RIGHT_TO_LEFT
                    : direction == LTR ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
            bidi = new Bidi(paragraph, wanted);
        }

        @Override
        public int countTextRuns() {
            return bidi.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int number) {
            return new BidiTextRun(
                    bidi.getRunStart(number),
                    bidi.getRunLimit(number) - bidi.getRunStart(number),
                    bidi.getRunLevel(number) % 2 == 0 ? LTR : RTL);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }

    /** Turns round what is read from the right, since the printer sets from the left. */
    static final class Reorderer implements BidiReorderer {

        private static final Map<Integer, Integer> MIRRORED = Map.of(
                (int) '(', (int) ')', (int) ')', (int) '(', (int) '[', (int) ']', (int) ']', (int) '[', (int) '{',
                (int) '}', (int) '}', (int) '{', (int) '<', (int) '>', (int) '>', (int) '<');

        /** Marks above and below a letter stay behind it. */
        @Override
        public String reorderRTLTextToLTR(String text) {
            StringBuilder turned = new StringBuilder(text.length());
            int end = text.length();
            while (end > 0) {
                int begin = text.offsetByCodePoints(end, -1);
                while (begin > 0 && Character.getType(text.codePointAt(begin)) == Character.NON_SPACING_MARK) {
                    begin = text.offsetByCodePoints(begin, -1);
                }
                int sign = text.codePointAt(begin);
                turned.appendCodePoint(MIRRORED.getOrDefault(sign, sign));
                turned.append(text, begin + Character.charCount(sign), end);
                end = begin;
            }
            return turned.toString();
        }

        @Override
        public String shapeText(String text) {
            return ArabicLetters.shaped(text);
        }

        @Override
        public String deshapeText(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
