using Microsoft.Bot.Builder;
using SalesBot.Accounts;
using SalesBot.Accounts.Lists;
using SalesBot.Actions;
using SalesBot.Administration;
using SalesBot.Alerts;
using SalesBot.Alerts.Notices;
using SalesBot.Bot.Asking;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Delivering;
using SalesBot.Bot.Documents;
using SalesBot.Bot.Turns;
using SalesBot.Bot.Windows;
using SalesBot.Briefs;
using SalesBot.Charters;
using SalesBot.Committees;
using SalesBot.CompanyQuestions;
using SalesBot.Competitors;
using SalesBot.Compliance;
using SalesBot.DealFiles;
using SalesBot.Deals;
using SalesBot.Delivery;
using SalesBot.DeliveryRisks;
using SalesBot.Files;
using SalesBot.Finding;
using SalesBot.Help;
using SalesBot.History;
using SalesBot.Languages;
using SalesBot.Leaves;
using SalesBot.Local.Demo;
using SalesBot.Managers;
using SalesBot.Mapping;
using SalesBot.OfferLines;
using SalesBot.Partners;
using SalesBot.Persons;
using SalesBot.Pictures;
using SalesBot.Pipeline;
using SalesBot.Privacy;
using SalesBot.Qualifying;
using SalesBot.Reminders;
using SalesBot.Requirements;
using SalesBot.Rooms;
using SalesBot.Stages;
using SalesBot.Standings;
using SalesBot.Steps;
using SalesBot.Storage;
using SalesBot.Tallies;
using SalesBot.TeamMaps;
using SalesBot.TeamPipeline;
using SalesBot.TeamPipeline.Deciding;
using SalesBot.TeamPipeline.Weekly;
using SalesBot.Tenders;
using SalesBot.Touches;
using SalesBot.Undoing;
using SalesBot.Welcome;

namespace SalesBot;

/// <summary>Everything the bot can talk about, in the order in which it is asked who serves an input.</summary>
internal static class Features
{
    /// <summary>Registers the features and the bot that runs them, each turn in its transaction.</summary>
    public static void AddFeatures(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        // First: a name said right after it was asked for is nobody of a customer's.
        services.AddSingleton<Feature, MyManagerFeature>();
        services.AddSingleton<ManagerShowing>();
        services.AddSingleton<DirectoryProposal>();
        services.AddSingleton<Feature, MyTeamFeature>();
        services.AddSingleton<Feature, SetManagersFeature>();
        services.AddSingleton<Feature, AdminFeature>();
        services.AddSingleton<CompanyReport>();
        services.AddSingleton<Feature, LeaveFeature>();
        services.AddSingleton<NoticeKind, ManagerAsked>();
        services.AddSingleton<NoticeKind, ManagerTold>();
        services.AddSingleton<NoticeKind, DirectoryForbidden>();
        services.AddSingleton<NoticeKind, CoverBegins>();
        services.AddSingleton<NoticeKind, CoverEnds>();
        services.AddSingleton<NoticeKind, CoverDeclined>();

        // After the team was looked at, a few words mean the team.
        services.AddSingleton<Feature, TeamFeature>();
        services.AddSingleton<NoticeKind, AskNotice>();
        services.AddSingleton<NoticeKind, DecisionNotice>();
        services.AddSingleton<NoticeKind, ConditionNotice>();
        services.AddSingleton<NoticeKind, ConditionPast>();
        services.AddSingleton<NoticeKind, PictureNotice>();

        // Before what reads free words: a step or a plan's line is told by what is already there.
        services.AddSingleton<Feature, JointPlanFeature>();
        services.AddSingleton<Feature, StepsFeature>();
        services.AddSingleton<StepDialog>();
        services.AddSingleton<Feature, PromisesFeature>();

        // A pasted charter names people, dates and steps: it is told by its headings before they are read for anything else.
        services.AddSingleton<Feature, CharterFeature>();
        // The words of an alert's buttons, and the answer to what a manager asked.
        services.AddSingleton<Feature, AlertFeature>();
        services.AddSingleton<AlertDialog>();
        services.AddSingleton<AlertDesk>();
        services.AddSingleton<Feature, HoldFeature>();
        services.AddSingleton<Feature, DigestTimeFeature>();
        services.AddSingleton<NoticeKind, PushNotice>();
        services.AddSingleton<NoticeKind, ChangeNotice>();
        services.AddSingleton<NoticeKind, DigestNotice>();
        services.AddSingleton<NoticeKind, WeeklyNotice>();
        services.AddSingleton<NoticeKind, RequestNotice>();
        services.AddSingleton<NoticeKind, ToldNotice>();

        services.AddSingleton<Feature, CommitteesFeature>();
        services.AddSingleton<Feature, TeamMapsFeature>();

        services.AddSingleton<Feature, NewDealFeature>();
        services.AddSingleton<NewDealDialog>();
        services.AddSingleton<NewDealQuestions>();
        services.AddSingleton<DealCreation>();

        services.AddSingleton<Feature, QualifyFeature>();
        services.AddSingleton<QualifyDialog>();
        services.AddSingleton<AnswerDesk>();
        services.AddSingleton<MeetingDesk>();
        services.AddSingleton<Feature, ScoreFeature>();

        services.AddSingleton<Feature, StageFeature>();
        services.AddSingleton<StageDialog>();
        services.AddSingleton<Feature, CloseDateFeature>();
        services.AddSingleton<CloseDateDialog>();
        services.AddSingleton<Feature, WorthFeature>();
        services.AddSingleton<WorthDialog>();
        services.AddSingleton<Feature, EndingFeature>();
        services.AddSingleton<EndingDialog>();
        services.AddSingleton<Feature, TermsFeature>();
        services.AddSingleton<TermsDialog>();
        services.AddSingleton<Feature, NextFeature>();
        services.AddSingleton<Feature, TodayFeature>();

        // A question about somebody by name is no answer to "who took over?", which contacts listen for.
        services.AddSingleton<Feature, PersonsFeature>();
        services.AddSingleton<Feature, MappingFeature>();
        services.AddSingleton<MappingDialog>();
        services.AddSingleton<Feature, TouchFeature>();
        services.AddSingleton<TouchDialog>();
        services.AddSingleton<Feature, LookBacksFeature>();
        services.AddSingleton<NoticeKind, DebriefNotice>();
        services.AddSingleton<TouchMoving>();
        services.AddSingleton<PeopleLeaving>();
        services.AddSingleton<Feature, DealFeature>();
        services.AddSingleton<Feature, MyDealsFeature>();
        services.AddSingleton<Feature, ComplianceFeature>();
        services.AddSingleton<Feature, TenderFeature>();
        services.AddSingleton<Feature, BidDecisionFeature>();
        services.AddSingleton<Feature, BriefFeature>();
        services.AddSingleton<BriefDialog>();
        services.AddSingleton<Feature, AccountFeature>();
        services.AddSingleton<Feature, SupplierList>();
        services.AddSingleton<Feature, LadderList>();
        services.AddSingleton<Feature, ScorecardList>();
        services.AddSingleton<Feature, QualificationList>();
        services.AddSingleton<Feature, ReferenceList>();
        services.AddSingleton<Feature, ReferralList>();
        services.AddSingleton<Feature, PolicyList>();
        services.AddSingleton<Feature, PrepareFeature>();
        services.AddSingleton<Feature, ValueFeature>();
        services.AddSingleton<Feature, RippleFeature>();
        services.AddSingleton<Feature, FindFeature>();
        services.AddSingleton<NoticeKind, QualificationNotice>();
        services.AddSingleton<NoticeKind, VisitNotice>();
        services.AddSingleton<Feature, MilestonesFeature>();
        services.AddSingleton<NoticeKind, ServiceNotice>();
        services.AddSingleton<Feature, FollowOnsFeature>();
        services.AddSingleton<Feature, DealFileFeature>();
        services.AddSingleton<Feature, CompanyQuestionsFeature>();
        services.AddSingleton<Feature, RequirementsFeature>();
        services.AddSingleton<Feature, DeliveryRisksFeature>();
        services.AddSingleton<Feature, PartnersFeature>();
        services.AddSingleton<Feature, OfferLinesFeature>();
        services.AddSingleton<Feature, StandingsFeature>();
        services.AddSingleton<Feature, CompetitorsFeature>();
        services.AddSingleton<Feature, WinLossFeature>();
        services.AddSingleton<Feature, PartnerHealthFeature>();
        services.AddSingleton<Feature, EffortShareFeature>();
        services.AddSingleton<Feature, PicturesFeature>();
        services.AddSingleton<Feature, KeepFileFeature>();
        services.AddSingleton<Feature, PrivacyFeature>();
        services.AddSingleton<Feature, UndoFeature>();
        services.AddSingleton<Feature, HistoryFeature>();
        services.AddSingleton<Feature, ChangesFeature>();
        services.AddSingleton<Feature, LanguageFeature>();
        services.AddSingleton<Feature, WelcomeFeature>();
        services.AddSingleton<Feature, HelpFeature>();
        services.AddSingleton<Feature, ComingFeature>();
        if (builder.Environment.IsDevelopment())
        {
            services.AddSingleton<Feature, DemoFeature>();
            services.AddSingleton<DemoTeam>();
            services.AddSingleton<Microsoft.Bot.Builder.IMiddleware, DemoVoices>();
        }

        // Last but one: what nothing else understood may tell something of a person.
        services.AddSingleton<Feature, PersonNewsFeature>();

        // The last of all: "yes" and "stop" when nobody waited for them.
        services.AddSingleton<Feature, StrayFeature>();

        services.AddSingleton<Welcoming, FirstCard>();
        services.AddSingleton<MessageSearch, FindInMessages>();
        services.AddSingleton<RoomTalk, RoomFeature>();
        services.AddSingleton<NoticeKind>(_ => new RoomCardNotice(isNew: true));
        services.AddSingleton<NoticeKind>(_ => new RoomCardNotice(isNew: false));
        services.AddSingleton<NoticeKind, RoomMoveNotice>();
        services.AddSingleton<NotUnderstood>();
        services.AddSingleton<RootDialog>();
        services.AddSingleton<SalesConversation>();
        services.AddSingleton<PublicAddress>();
        services.AddDelivery();
        services.AddSingleton<LookBell>();
        services.AddSingleton<DealWatch>();
        services.AddSingleton(provider => new TurnPipeline(
            provider.GetRequiredService<SalesConversation>(),
            provider.GetRequiredService<Tables>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<TurnPipeline>>(),
            ErrorReply.For,
            address: () => provider.GetRequiredService<PublicAddress>().Base,
            bell: provider.GetRequiredService<DeliveryBell>(),
            watch: provider.GetRequiredService<DealWatch>()));
        services.AddSingleton<IBot>(provider => provider.GetRequiredService<TurnPipeline>());

        services.AddSingleton<HandedDelivery>();
        services.AddSingleton<ReminderDelivery>();
        services.AddSingleton<NoticeKind, ReminderNotice>();
        services.AddHostedService<ReminderService>();
    }
}
