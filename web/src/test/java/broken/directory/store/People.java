package broken.directory.store;

/** A store that others reach into. */
public class People {}
