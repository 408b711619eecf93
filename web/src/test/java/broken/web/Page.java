package broken.web;

import broken.common.PairingSteps;
import jakarta.persistence.EntityManager;

/** A page that calls a step of a job and speaks to the database. */
public class Page {
    public PairingSteps steps = new PairingSteps();
    public EntityManager em;
}
