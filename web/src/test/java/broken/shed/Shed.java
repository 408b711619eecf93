package broken.shed;

/** A room that nobody planned. */
public class Shed {}
