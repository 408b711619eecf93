package hr.mentoring.common;

/** The German sentences; found by {@link java.util.ResourceBundle} through its name. */
public class Messages_de extends Messages {

    /** Reads the German files. */
    public Messages_de() {
        super("_de");
    }
}
