/** A house in which every rule is broken once, so that the tests can show that the rules bite. */
package broken;
