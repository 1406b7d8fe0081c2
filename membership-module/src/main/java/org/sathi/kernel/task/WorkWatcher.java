package org.sathi.kernel.task;

/** Tells those who look after the server how its scheduled work goes. The kernel knows nobody to tell: the module that keeps notices is asked. */
public interface WorkWatcher {

    /** Tells them inside the application, in the transaction of the book: told and written down, or neither. */
    void tell(WorkNews news);

    /** Writes to them outside of it, afterwards; may fail without harm to what was told. */
    void send(WorkNews news);
}
