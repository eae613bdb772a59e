namespace SalesBot.Tests.Conversations;

/// <summary>A year of an active project, from the first line to the deal that follows on.</summary>
public class YearOfAProjectTests
{
    [Fact]
    public async Task A_project_is_qualified_sent_back_won_delivered_and_followed_on()
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("Wang Lei");
        await rep.Installs();
        var year = new Diary(office, rep);

        await year.Says("new deal: Riverside Dairy, filling line 3, about 4.8m", "Is it key-account business?");
        await year.Says("no its a project", "Is there a tender already?");
        await year.Says("no tender, we help with spec", "Then this is an active project.");
        await year.Says("end of august", "31 Aug 2027, noted.");
        await year.Says("cny, ms Tang from production", "Added Ms Tang", "Stage: Research, active project", "Too early to say");
        await year.Says("now", "question 1 of 5");
        await year.Says("ask later", "question 2 of 5");
        await year.Says("dont know", "question 3 of 5");
        await year.Says("stop for now", "Stopped at question 3");
        await year.Says("score riverside", "0% known", "Needs work");
        await year.Says("next step: ms tang sends the drawings on friday", "Saved: ms tang sends the drawings, Fri 27 Nov.");

        year.Days(4);
        await year.Says("drawings arrived", "Done", "What came of it?");
        await year.Says(
            "visited ms tang at riverside yesterday, she is happy, I bring a proposal by dec 10",
            "Riverside Dairy, visit, yesterday", "Ms Tang", "bring a proposal, Thu 10 Dec");
        await year.Says("save", "Saved: Riverside Dairy", "How did it feel to Ms Tang?");
        await year.Says("5", "Who of ours took part?");
        await year.Says("just me");
        await year.Says("my deals", "Riverside Dairy", "Next Thu 10 Dec");

        year.Days(30);
        await year.Says("next riverside", "Riverside Dairy", "overdue", "[Move date]");
        await year.Says("done: proposal", "bring a proposal. What came of it?");
        await year.Says("move riverside to analysis", "Move on to Analysis?", "[Move anyway]");
        await year.Says("yes", "Why do we move on without it?");
        await year.Says("they asked us to go ahead", "Reason: they asked us to go ahead", "[Move on]");
        await year.Says("yes", "Riverside Dairy: now in Analysis");
        await year.Says("undo", "Taken back: Riverside Dairy, move to Analysis");
        await year.Says("move to analysis", "Move on to Analysis?");
        await year.Says("they asked us to go ahead", "[Move on]");
        await year.Says("yes", "Riverside Dairy: now in Analysis");
        await year.Says("score", "0% known", "Needs work");

        year.Days(25);
        await year.Says("move to charter", "Move on to Charter?", "Report sent and answered");
        await rep.Clicks("Report sent and answered").BotRepliesWithout("Report sent and answered");
        await year.Says("customer wrote it up already", "[Move on]");
        await year.Says("yes", "Riverside Dairy: now in Charter");
        await year.Says("score", "8% known", "Needs work");
        await office.Restart();
        await year.Says("stage", "Where to from Charter?", "Open from before");
        await year.Says("cancel");

        year.Days(20);
        await year.Says("move on to selection", "Move on to Selection?");
        await year.Says("charter is signed, copy comes later", "[Move on]");
        await year.Says("yes", "Riverside Dairy: now in Selection");
        await year.Says("score", "6% known", "Needs work");
        await year.Says("riverside went back to analysis, budget was cut", "Move back to Analysis?", "second round, usually 18 days");
        await year.Says("yes", "Is Tue 31 Aug still the expected signing date?");
        await year.Says("no, end of november", "Saved: Tue 30 Nov, 91 days later", "Book it?");
        await year.Says("book it", "Booked");
        await year.Says("score", "Riverside Dairy");
        await year.Says("next", "Already planned: confirm with Ms Tang what changed");
        await year.Says("move to charter", "Report sent and answered");
        await year.Says("they rewrote it", "[Move on]");
        await year.Says("yes", "now in Charter", "Usually 27 days here.");

        year.Days(20);
        await year.Says("move on to selection", "Move on to Selection?");
        await year.Says("approved now", "[Move on]");
        await year.Says("yes", "Riverside Dairy: now in Selection");
        await year.Says("score", "6% known", "Needs work");
        await year.Says("move to procurement", "Move on to Procurement?");
        await year.Says("direct purchase, no tender", "[Name the manager]");
        await year.Says("yes", "Who confirmed it?");
        await year.Says("Mr Zhou", "Confirmed by: Mr Zhou", "[Move on]");
        await year.Says("yes", "Riverside Dairy: now in Procurement");
        await year.Says("score", "6% known", "Needs work");
        await year.Says("move to implementation", "Implementation starts with a signed contract");
        await year.Says("signed, order number RD-88, yesterday", "Number RD-88");
        await year.Says("yes", "Riverside Dairy: signed");
        await year.Says("move to implementation", "Clause list closed");
        await year.Says("lawyers type the clause list", "[Move on]");
        await year.Says("yes", "Riverside Dairy: now in Implementation");
        await year.Says("score", "6% known", "Needs work");
        await year.Says("stage riverside", "[Add evidence]");
        await year.Clicks("Add evidence", "20 pieces still to show");
        await year.Clicks("Value figure calculated", "19 pieces still to show");
        await year.Clicks("Done", "is in Implementation");
        await year.Says("brief riverside", "Brief: Riverside Dairy");
        await year.Says("one page", "Riverside Dairy", "Implementation");
        await year.Says("milestone: installation, 15 july, accepted by ms Tang", "Thu 15 Jul");
        await year.Says("milestone: training, 30 july", "0 of 2 accepted in writing");

        year.Days(120);
        await year.Says("installation was accepted yesterday", "installation", "Accepted");
        await year.Clicks("Service, as they see it: 4 good", "installation");
        await year.Says("training was accepted today", "training", "Accepted");
        await year.Clicks("Service, as they see it: 5 very good", "training");
        await year.Says("move to acceptance", "Move on to Acceptance?", "[Move on]");
        await year.Says("yes", "Riverside Dairy: now in Acceptance");
        await year.Says("milestones", "2 of 2 accepted in writing", "[Final acceptance]");
        await year.Sends("Save", [("Certificate signed on", "2027-06-01"), ("Value measured", "2 hours less standstill a week"), ("Asked to be a reference?", "Yes")], "Accepted on", "value measured: 2 hours less standstill a week");
        await year.Says("move to follow-up", "Move on to Follow-on?", "[Move on]");
        await year.Says("yes", "now in Follow-on");
        await year.Says("follow-on: line 4 upgrade 2028", "line 4 upgrade", "Upgrade service");
        await year.Clicks("line 4 upgrade", "at research, or at analysis");
        await year.Clicks("At research", "New deal opened: line 4 upgrade.");
        await year.Says("my deals", "My 2 deals", "line 4 upgrade");
        await year.Says("close deal filling line, completed", "Close as completed?");
        await year.Says("yes", "Completed");
        await year.Says("skip");
        year.Days(370);
        await year.Says("reopen filling line", "closed over a year ago");

        await year.HistoryTells(
            "history filling line", "Older",
            "Deal created", "Next step “ms tang sends the drawings” added", "“ms tang sends the drawings” done", "logged",
            "Stage: Research → Analysis, they asked us to go ahead; Left open: ", "Taken back: ", "Stage: Research → Analysis",
            "Shown: Report sent and answered", "Stage: Analysis → Project approval, customer wrote it up already", "Stage: Project approval → Selection, charter is signed",
            "Stage: Selection → Analysis", "Signing date: 31 Aug 2027 → 30 Nov 2027", "Stage: Analysis → Project approval, they rewrote it",
            "Stage: Selection → Procurement, direct purchase", "Signed contract: RD-88", "Outcome: open → won, in delivery", "No longer open: Value figure calculated",
            "Key point “installation” accepted", "Key point “installation” rated 4 of 5", "Stage: Implementation → Final acceptance",
            "Shown: ", "Stage: Final acceptance → ", "Follow-on “line 4 upgrade” noted", "Deal opened for “line 4 upgrade”", "Outcome: won, in delivery → completed");
    }
}
