using SalesBot.Sales.Accounts;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Sales.NextActions;

/// <summary>Rules about the need, the rivals and our own standing (domain 6.2 with clarifications A18, D2).</summary>
internal static class NeedRules
{
    public static readonly (string Id, Func<Situation, Firing?> Fire)[] All =
    [
        ("N05", Problem), ("N06", NeedDefinition), ("N07", CharterParts), ("N08", CharterDraft), ("N14", RivalAhead), ("N15", OuterLayer), ("N16", Neighbour), ("N19", NonExperts),
        ("N21", Plan), ("N22", Trigger), ("N23", References), ("N29", Contract), ("N31", Qualification), ("N32", Appraisal), ("N44", Unconfirmed), ("N46", NoGo), ("N47", Coverage), ("N53", ExpertMeeting),
    ];

    // What was achieved elsewhere is a phrase in a sentence of advice.
    private const int LongestWhat = 60;

    private static Firing? Problem(Situation on)
    {
        var unknown = on.IsUnknown("PROBLEM") ? "PROBLEM" : on.IsUnknown("VALUE") ? "VALUE" : null;
        return !on.IsFrom(Stage.Analysis) || on.IsPassive || unknown is null ? null
            : on.Account is { Pressures: [_, ..] pressures } ? new Firing(on.Words(unknown)).On(unknown).In("pressed").With("{pressures}", Situation.Listed(pressures.Select(ActionWords.Pressure)))
            : new Firing(on.Words(unknown)).On(unknown);
    }

    private static Firing? NeedDefinition(Situation on) =>
        !on.IsBeforeSignature || on.Deal.Type != DealType.ActiveProject || on.Deal.Stage > Stage.Charter || !on.IsBelow("NEEDDEF", 0.6) ? null
        : new Firing(on.Words("NEEDDEF")).In(on.OpenInputOnly ? "open" : null);

    private static Firing? CharterParts(Situation on)
    {
        const int enough = 4;
        var parts = QuestionBank.Get("CHARTER").Parts;
        if (!on.IsFrom(Stage.Charter) || on.IsPassive || on.At("CHARTER") is not { IsNotApplicable: false } charter)
        {
            return null;
        }

        // What the charter card holds is known, whether it was taken as the answer yet or not.
        var missing = (charter.IsKnown ? charter.MissingParts : [.. parts.Select(part => part.Label)])
            .RemoveAll(label => on.Deal.All<CharterPart>().Any(known => parts.Any(part => part.Code == known.Code && part.Label == label)));
        return parts.Length - missing.Length >= enough ? null
            : new Firing(missing.Length == parts.Length
                    ? new("nothing of the charter is known", "立项书内容都还不知道")
                    : new($"{parts.Length - missing.Length} of {parts.Length} charter items are known", $"立项书{parts.Length}项只知道{parts.Length - missing.Length}项"))
                .With("{missing}", Situation.Listed(missing.Select(Phrase.SmallFirst)))
                .About("{sponsor}", on.InRole(BuyingRole.Sponsor), Situation.The(BuyingRole.Sponsor));
    }

    private static Firing? CharterDraft(Situation on)
    {
        if (!on.IsAt(Stage.Analysis) || on.IsPassive || on.At("CHARTER") is { IsKnown: true, Value: > 0 } or null or { IsNotApplicable: true }
            || on.Deal.All<CharterPart>().Any() || on.Deal.Approval()?.DraftedOn is not null)
        {
            return null;
        }

        var partner = on.Partner;
        var firing = new Firing(new("there is no charter draft", "还没有立项书草案"));
        return partner is null ? firing.In("bare") : firing.With("{partner}", partner);
    }

    private static Firing? RivalAhead(Situation on) =>
        !on.IsBeforeSignature || !on.Has("COMPETITOR", "behind", "locked") ? null
        : new Firing(on.Deal.Ahead() is { Text: var rival } ? new($"{rival} is ahead of us", $"{rival}领先我们") : on.Words("COMPETITOR")).By(on.InAWeek, on.Today).In(on.IsUnderTender ? "tender" : null);

    private static Firing? OuterLayer(Situation on) =>
        !on.IsBeforeSignature || !(on.Has("LAYER", "tier2", "outer", "outside") || (on.At("LAYER") is { IsUnknown: true } && OurLayer(on) >= SupplierLayer.Second)) ? null
        : new Firing(OurLayer(on) >= SupplierLayer.Second && on.IsUnknown("LAYER") ? new("we are not in the inner layers", "我方不在内层") : on.Words("LAYER")).With("{neighbour}", on.Account?.Ring.FirstOrDefault(supplier => supplier.IsPartner)?.Company is { } name ? new Text(name, name) : new("a supplier closer in", "更靠内层的供应商"));

    // What the ring says where the question was not asked.
    private static SupplierLayer? OurLayer(Situation on) => on.Account?.Ring.FirstOrDefault(supplier => supplier.IsUs)?.Layer;

    private static Firing? Neighbour(Situation on) =>
        !on.IsBeforeSignature || on.Account?.Ring.FirstOrDefault(supplier => supplier is { IsPartner: true, IsRival: true }) is not { } both ? null
        : new Firing(new($"{both.Company} is partner and rival", $"{both.Company}既是伙伴又是对手")).With("{neighbour}", both.Company).For(both.Company);

    private static Firing? NonExperts(Situation on)
    {
        var known = on.Deal.People.Where(person => person.Roles.Contains(BuyingRole.Evaluator) && on.IsReachable(person) && person.Expertise is not null).ToList();
        var majority = known.Count > 0
            ? known.Count(person => person.Expertise == Expertise.NonExpert) * 2 > known.Count
            : on.Has("EXPERTISE", "nonexpert_us", "nonexpert_rival");
        return !on.IsBeforeSignature || on.Deal.IsLegalTender() ? null
            : majority ? new Firing(new("most who evaluate are no experts", "多数评估者不是专业人士")).In(on.IsUnderTender ? "tender" : null)
            : on.IsUnderTender || on.IsQuiet || on.Deal.WithoutBrief().FirstOrDefault() is not { } decides ? null
            : new Firing(new($"{decides.Name} is no expert and has no plain-language brief", $"{decides.Name}是非专家型决策者，还没发过通俗说明"))
                .With("{dm}", decides.Name).For(decides.Id).In("brief");
    }

    private static Firing? Plan(Situation on)
    {
        var key = on.Deal.Type == DealType.KeyAccount ? "PROCESS" : "JOINTMGMT";
        return !on.IsFrom(Stage.Analysis) || on.IsPassive || !on.IsBelow(key, 0.6) ? null
            : new Firing(on.Words(key)).About("{sponsor}", on.InRole(BuyingRole.Sponsor), Situation.The(BuyingRole.Sponsor));
    }

    private static Firing? Trigger(Situation on) =>
        !on.IsBeforeSignature || on.Deal.Type != DealType.ActiveProject || on.Deal.Stage > Stage.Analysis || !on.IsBelow("TRIGGER", 1) ? null
        : new Firing(on.Words("TRIGGER"));

    private static Firing? References(Situation on) =>
        !on.IsFrom(Stage.Analysis) || on.At("REFERENCES") is not { IsNotApplicable: false } ? null
        : !on.IsBelow("REFERENCES", 0.7) ? Stability(on)
        : on.Reference is { } known ? new Firing(on.Words("REFERENCES")).In(known.MayVisit ? "visit" : "call")
            .With("{reference}", known.Account).With("{what}", known.What.Length > LongestWhat ? known.What[..LongestWhat].TrimEnd() + "…" : known.What).With("{who}", known.PermittedBy)
        : new Firing(on.Words("REFERENCES"))
            .With("{reference}", new Text("a reference customer", ""))
            .With("{industryOrRegion}", (on.Account?.Industry ?? on.Account?.Region) is { } place ? new Text(place, place) : new("the same industry", "同行业"));

    // The references are there; what shows that we will still be here is not (11.G 2.3.a).
    private static Firing? Stability(Situation on) =>
        on.Deal.All<GoodStanding>().Any(proof => proof.Kind != StandingKind.WordOfMouth) ? null
        : new Firing(new("nothing shows them that we are a stable company", "还没有向客户证明经营稳定性")).In("stability");

    private static Firing? Contract(Situation on)
    {
        var key = on.Deal.Type == DealType.ActiveProject ? "SIGNRISK" : "TERMS";
        return !on.IsBeforeSignature || on.Deal.Stage != Stage.Procurement || !(on.IsBelow(key, 0.4) || on.At(key) is { IsKnown: true, Value: <= 0.4 }) ? null
            : new Firing(on.Words(key)).In("bare").About("{purchaser}", on.InRole(BuyingRole.Purchaser), Situation.The(BuyingRole.Purchaser));
    }

    private static Firing? Qualification(Situation on)
    {
        var ending = on.Deal.Certificates.Select(certificate => (certificate.Name, Until: certificate.ValidUntil))
            .Concat((on.Account?.Qualifications ?? []).Where(item => item is { IsMandatory: true, ValidUntil: not null }).Select(item => (Name: item.Item, Until: item.ValidUntil!.Value)))
            .Where(certificate => certificate.Until < on.Today || certificate.Until < on.Deal.ExpectedClose).Select(certificate => certificate.Name).Distinct().ToList();
        var items = ending.Count > 0 ? Situation.Listed(ending.Select(name => new Text(name, name)))
            : on.Has("QUALIF", "fail") ? new("a mandatory item", "一项强制性要求")
            : on.Has("QUALIF", "closable") ? new("a gap that can be closed", "可以补齐的缺口")
            : on.At("QUALIF") is { IsUnknown: true, IsDue: true } ? new Text("not checked yet", "尚未核对")
            : null;
        return !on.IsBeforeSignature || items is null ? null
            : new Firing(ending.Count > 0 ? new("a certificate ends before signing", "证书在签约前到期") : on.Words("QUALIF")).With("{items}", items);
    }

    private static Firing? Appraisal(Situation on)
    {
        // The latest card of the customer counts, on whichever deal it was told.
        var ratings = on.Account?.Scorecards.MaxBy(card => card.On) is { } card ? new AnswerValue.Ratings(card.Us, card.Rival)
            : on.At("SCORECARD") is { IsKnown: true, Answer.Value: AnswerValue.Ratings answered } ? answered : null;
        if (!on.IsBeforeSignature || ratings is null)
        {
            return null;
        }

        var weak = QuestionBank.Get("SCORECARD").Parts
            .Where(part => ratings.Us.TryGetValue(part.Code, out var us) && (us <= 2 || (ratings.Rival.TryGetValue(part.Code, out var rival) && rival - us >= 2)))
            .OrderBy(part => ratings.Us[part.Code]).ThenByDescending(part => part.Weight).FirstOrDefault();
        return weak is null ? null
            : new Firing(new($"they rate us {ratings.Us[weak.Code]} of 5 there", $"客户在这一项只给{ratings.Us[weak.Code]}分"))
                .With("{criterion}", Phrase.SmallFirst(weak.Label)).With("{owner}", new Text("the people in charge", "负责人")).For(weak.Code)
                .With("{purchaser}", on.InRole(BuyingRole.Purchaser)?.Name is { } name ? new Text(name, name) : Situation.The(BuyingRole.Purchaser));
    }

    private static Firing? ExpertMeeting(Situation on)
    {
        var meeting = on.Deal.NextSteps.Where(step => step.IsOpen && step.Due.DayNumber - on.Today.DayNumber is >= 0 and <= 3).OrderBy(step => step.Due)
            .Select(step => (step.Due, Expert: VisitBasics.MetIn(on.Deal, step) is { Expertise: Expertise.Expert } person ? person : null))
            .FirstOrDefault(met => met.Expert is not null);
        if (!on.IsBeforeSignature || meeting.Expert is not { } expert)
        {
            return null;
        }

        var account = on.Account ?? Account.Of(on.Deal);
        var open = VisitBasics.Of(account, on.Deal).Where(basic => basic.Known is null).Select(basic => ActionWords.Basic(basic.Topic)).ToList();
        return open.Count == 0 ? null
            : new Firing(new($"{expert.Name} is an expert", $"{expert.Name}是专家")).With("{items}", Situation.Listed(open)).About("{person}", expert, Situation.The(BuyingRole.Evaluator)).By(meeting.Due, on.Today);
    }

    private static Firing? Unconfirmed(Situation on)
    {
        var old = on.Score.Standings.Where(standing => standing.IsMarked && on.Now - standing.Answer!.ReconfirmSince!.Value > TimeSpan.FromDays(7)).ToList();
        return !on.IsBeforeSignature || old.Count == 0 ? null
            : new Firing(new($"{old.Count} answers wait since the move back", $"退回后还有{old.Count}项未确认"))
                .With("{questions}", Situation.Listed(old.Select(standing => standing.Entry.Question.Words.Noun)));
    }

    private static Firing? NoGo(Situation on) =>
        !on.IsBeforeSignature || on.Score.Verdict != Verdict.NoGo || on.Deal.NoGoReviewedAt is not null || on.Deal.BidDecision is not null ? null
        : new Firing(new("the score proposes no-go", "评分建议放弃"))
            .With("{reasons}", Situation.Listed(on.Score.Reasons.Select(Terms.Reason)));

    private static Firing? Coverage(Situation on)
    {
        var best = AskOrder.MostValuable(on.Deal, on.Now, on.Limits).Take(3).Select(entry => entry.Question.Words.Noun).ToList();
        if (!on.IsBeforeSignature || on.Score.Coverage >= on.Limits.GoCoverage || best.Count == 0)
        {
            return null;
        }

        var firing = new Firing(new($"{on.Score.ShownCoverage} of this stage is known", $"本阶段信息只掌握{on.Score.ShownCoverage}"));
        return best.Count < 3
            ? firing.With("{q1}", Situation.Listed(best)).In("bare")
            : firing.With("{q1}", best[0]).With("{q2}", best[1]).With("{q3}", best[2]);
    }
}
