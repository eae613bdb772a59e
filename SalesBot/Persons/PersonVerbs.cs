namespace SalesBot.Persons;

/// <summary>What a tap on a card about one person can ask for.</summary>
internal static class PersonVerbs
{
    public const string Open = "person.open";

    /// <summary>Deletes everything about them, in every deal with this customer.</summary>
    public const string EraseSure = "person.erase.sure";

    public const string Keep = "person.keep";

    /// <summary>Goes on with the next deal: a turn saves one.</summary>
    public const string EraseNext = "person.erase.next";
}
