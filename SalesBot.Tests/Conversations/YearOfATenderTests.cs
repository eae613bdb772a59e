namespace SalesBot.Tests.Conversations;

/// <summary>A year of a passive project: a tender that reached us, from the notice to the spare parts.</summary>
public class YearOfATenderTests
{
    [Fact]
    public async Task A_tender_is_decided_bid_won_tendered_again_delivered_and_followed_on()
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("Wang Lei");
        await rep.Installs();
        var year = new Diary(office, rep);

        await year.Says("new deal: Hengshui Port, crane drives, 6.5m, end of may", "Is it key-account business?");
        await year.Says("no", "Is there a tender already?");
        await year.Says("yes, tender is out", "How did the tender reach us?");
        await year.Says("public notice", "31 May 2027, noted.");
        await year.Says("yes, cny. mr Fan, bidding office", "Added Mr Fan.", "Stage: Selection, passive project", "Too early to say");
        await year.Says("clarification meeting with mr Fan on thursday", "Next step saved: clarification meeting, Thu 26 Nov");
        await year.Clicks("Skip", "Hengshui Port");

        await year.Says("tender notice was nov 20", "Notice: Fri 20 Nov.");
        await year.Says("bid deadline 18 december 10:00", "Deadline: Fri 18 Dec, 10:00.");
        await year.Says("opening 18 december", "Opening: Fri 18 Dec.");
        await year.Says("result expected mid january", "Result expected: 20 Jan 2027.");
        await year.Says("bid item: price sheet", "Added: price sheet.");
        await year.Says("bid item: deposit receipt", "price sheet, deposit receipt");

        await year.Says("qualify port", "question 1 of 5", "Who wrote the requirement?");
        await year.Says("1", "How do you know?");
        await year.Says("they said", "Our input is visible, they said so.", "question 2 of 5");
        await year.Says("ask later", "question 3 of 5");
        await year.Says("dont know", "not known yet", "question 4 of 5");
        await year.Says("stop", "Stopped at question 4");
        await year.Says("score port", "20% known", "Needs work");

        await year.Says("bid decision port", "bid or not?", "Needs work proposed");
        await year.Says("move port to bidding", "only with the manager's bid decision");
        await year.Says("my boss says bid, we have a partner", "Recorded as you told me: bid (my boss).");
        await year.Says("move to bidding", "Move on to Bidding?", "Evaluation method known", "[Move anyway]");
        await rep.Clicks("Evaluation method known").BotRepliesWithout("Evaluation method known");
        await year.Says("the file comes on friday", "Reason: the file comes on friday", "[Move on]");
        await year.Says("yes", "Hengshui Port: now in Bidding", "2 pieces of evidence stay open.");
        await year.Says("undo", "Taken back: Hengshui Port, move to Bidding");
        await year.Says("move to bidding", "Move on to Bidding?");
        await year.Says("the file comes on friday", "[Move on]");
        await year.Says("yes", "Hengshui Port: now in Bidding");
        await year.Says("score", "7% known", "Needs work");

        year.Days(15);
        await office.Restart();
        await year.Says("price sheet is ready", "Done: price sheet. 1 still open.");
        await year.Says("deposit receipt is ready", "Nothing is open any more.");
        await year.Says("next port", "nobody has answered for 15 days", "Use the contact named in the file");
        await year.Says("we submitted the bid today at 8", "Quiet period: no contact with evaluators.");
        var quiet = await year.Says("next", "Hengshui Port");
        Assert.DoesNotContain(quiet.Lines, line => line.Contains("nobody has answered", StringComparison.Ordinal));
        await year.Says("my deals", "Hengshui Port", "On track · Bidding");

        year.Days(40);
        await year.Says("the result is out, we won", "Congratulations!", "The quiet period is over.");
        await year.Says("move to procurement", "Move on to Procurement?");
        await year.Says("no test was asked", "[Move on]");
        await year.Says("yes", "Hengshui Port: now in Procurement");
        await year.Says("score", "7% known", "Needs work");

        await year.Says("port was sent back to selection, retender", "Move back to Selection?", "tendered again", "second round, usually 18 days", "1 answer");
        await year.Says("yes", "Is Mon 31 May still the expected signing date?");
        await year.Says("still right", "The date stays", "Book it?");
        await year.Says("my boss says bid again", "Recorded as you told me: bid");
        await year.Says("stage", "Where to from Selection?");
        await year.Clicks("Confirm answers", "Author of the requirement");
        await year.Clicks("Author of the requirement");
        await year.Says("cancel");
        await year.Says("move to bidding", "Move on to Bidding?");
        await year.Says("second round", "[Move on]");
        await year.Says("yes", "now in Bidding", "Usually 27 days here.");

        year.Days(20);
        await year.Says("move to procurement", "Move on to Procurement?");
        await year.Says("no test", "[Move on]");
        await year.Says("yes", "now in Procurement");
        await year.Says("move to implementation", "Implementation starts with a signed contract");
        await year.Says("signed, order number HP-3, yesterday", "Number HP-3, signed Fri 5 Feb");
        await year.Says("yes", "Hengshui Port: signed");
        await year.Says("move to implementation", "Clause list closed");
        await year.Says("clauses follow", "[Move on]");
        await year.Says("yes", "Hengshui Port: now in Implementation");
        await year.Says("score", "7% known", "Needs work");
        await year.Says("stage port", "[Add evidence]");
        await year.Clicks("Add evidence", "9 pieces still to show");
        await year.Clicks("Clause list closed", "8 pieces still to show");
        await year.Clicks("Done", "is in Implementation");
        await year.Says("milestone: crane 1, 15 june, accepted by mr Fan", "0 of 1 accepted in writing", "Tue 15 Jun");

        year.Days(130);
        await year.Says("crane 1 was accepted yesterday", "crane 1", "Accepted", "in writing");
        await year.Clicks("Service, as they see it: 4 good", "crane 1");
        await year.Says("move to acceptance", "Move on to Acceptance?", "[Move on]");
        await year.Says("yes", "Hengshui Port: now in Acceptance");
        await year.Says("follow-on: spare parts 2028", "spare parts", "Repair service");
        await year.Clicks("spare parts", "at research, or at analysis");
        await year.Clicks("At research", "New deal opened: spare parts.");
        await year.Says("close deal crane drives, completed", "Close as completed?");
        await year.Says("yes", "Completed");
        await year.Says("skip", "It can be reopened for a year.");
        await year.Says("stage crane drives", "is closed: completed");
        await year.Says("reopen crane drives", "Reopen at which stage?", "It ended as completed.");
        await year.Says("yes", "Hengshui Port: now in Acceptance");

        await year.HistoryTells(
            "history crane drives", "Older",
            "Deal created", "clarification meeting", "Tender, Notice: 20 Nov 2026", "Tender, Deadline: 18 Dec 2026", "Bid item “price sheet” added",
            "author of the requirement: not answered → Our input is visible", "Bid decision: bid", "Shown: Evaluation method known",
            "Stage: Selection → Bidding, the file comes on friday", "Taken back: ", "Stage: Selection → Bidding",
            "Bid item “price sheet” done", "Bid submitted; quiet period", "Result announced; quiet period over", "Stage: Bidding → Procurement, no test was asked",
            "Stage: Procurement → Selection, Tendered again", "Stage: Selection → Bidding, second round", "Signed contract: HP-3",
            "Stage: Procurement → Implementation, clauses follow; Outcome: open → won, in delivery", "No longer open: Clause list closed", "Key point “crane 1” accepted", "Key point “crane 1” rated 4 of 5",
            "Stage: Implementation → Final acceptance", "Follow-on “spare parts” noted", "Deal opened for “spare parts”", "Outcome: won, in delivery → completed",
            "Outcome: completed → won, in delivery");
    }
}
