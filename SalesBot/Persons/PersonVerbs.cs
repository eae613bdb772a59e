namespace SalesBot.Persons;

/// <summary>What a tap on a card about one person can ask for.</summary>
internal static class PersonVerbs
{
    public const string Open = "person.open";

    /// <summary>Deletes everything about them, in every deal with this customer.</summary>
    public const string EraseSure = "person.erase.sure";

    /// <summary>Says who of ours looks after them (rule N43); the name is in <see cref="OursField"/>.</summary>
    public const string Care = "person.care";

    /// <summary>The field that holds the name of one of ours.</summary>
    public const string OursField = "ours";

    /// <summary>Says how they respond and what profile they have; in the fields of <see cref="Bot.Cards.TraitFields"/>.</summary>
    public const string Traits = "person.traits";

    /// <summary>Says how much they know (F19); in the field <see cref="ExpertiseField"/>.</summary>
    public const string Expert = "person.expert";

    public const string ExpertiseField = "expertise";

    /// <summary>The field that holds what is not known after all.</summary>
    public const string ClearField = "clear";

    public const string Keep = "person.keep";

    /// <summary>Goes on with the next deal: a turn saves one.</summary>
    public const string EraseNext = "person.erase.next";
}
