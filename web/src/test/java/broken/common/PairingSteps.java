package broken.common;

/** What only jobs may call. */
public class PairingSteps {}
