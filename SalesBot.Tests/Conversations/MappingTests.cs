namespace SalesBot.Tests.Conversations;

/// <summary>The buying committee, mapped in chat (domain 7.4).</summary>
public class MappingTests
{
    [Fact]
    public async Task Dialogue_7_4_maps_the_hospital()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await Office.CreatesAsync(rep, "County Hospital, imaging wing, about 12 million");
        await rep.Says("move county hospital to selection").BotReplies("xxx");
        await rep.Says("map county hospital").BotReplies("Roles needed: ");
        await rep.Says("Dr Chen, head of imaging, uses it every day, he likes us, gave me the floor plan, talked 4 days ago")
            .BotReplies("user; helped us, so I propose coach, tested; in favour, trusts us.", "If Dr Chen says no, what happens?", "Nothing", "They discuss it", "It stops for now", "It is over");
        await rep.Says("discussed, but he cannot stop it").BotReplies("Dr Chen: influence 2. Next person?");
        await rep.Says("Director He decides. Never met. Engineer Lu does the technical check, neutral I think, last talk in September. Ms Jin purchasing, one meeting 2 months ago")
            .BotReplies(
                "3 people. Right?",
                "Director He: decision maker, influence 5, stance unknown, no contact",
                "Engineer Lu: technical expert, influence 4, neutral (assumed), talked 69 days ago",
                "Ms Jin: purchaser, influence 3, stance unknown, talked 61 days ago",
                "[Confirm]", "[Edit]");
        await rep.Says("confirm").BotReplies("Who follows whose opinion?");
        await rep.Says("the director listens to Lu, and Lu asks Dr Chen about use")
            .BotReplies("Coverage 49 (minimum 65)", "sponsor", "Only one active contact", "No talk with the decision maker", "Director He: strong voice, stance unknown", "Dr Chen → Engineer Lu → Director He", "[Matrix]", "[Network]", "[Team map]");
        await rep.Says("what do you suggest").BotReplies("Dr Chen → Engineer Lu → Director He");
        await rep.Says("who will evaluate?").BotReplies("only structure and method, not names");
    }
}
