package fr.vitrine.correspondence.conversation;

import java.util.List;

/** Forms of one kind that wait until staff have looked at them, by whoever knows what becomes of them. */
public interface HeldForms {

    /** {@code contact}: the first part of their {@link HeldMessage.Id}. */
    String kind();

    /** The newest first. */
    List<HeldMessage> newest(int limit);

    int count();

    /** @return false where there is none such */
    boolean release(long id);

    /** @return false where there is none such */
    boolean discard(long id);
}
