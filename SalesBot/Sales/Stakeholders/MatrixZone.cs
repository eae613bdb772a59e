namespace SalesBot.Sales.Stakeholders;

/// <summary>What to do with a person by influence and stance (domain 5.6, clarification B20).</summary>
public enum MatrixZone
{
    /// <summary>Influence 3 or more, for us.</summary>
    AskToAct,

    /// <summary>Influence 3 or more, neutral.</summary>
    Convince,

    /// <summary>Influence 3 or more, against us.</summary>
    WinOver,

    /// <summary>Influence 3 or more, stance unknown.</summary>
    FindOut,

    /// <summary>Influence 2 or less, for us.</summary>
    WorkWith,

    /// <summary>Influence 2 or less, anything else.</summary>
    Watch,
}

/// <summary>Which zone a person stands in.</summary>
public static class MatrixZones
{
    /// <param name="influence">1 to 5; unknown counts as a real voice, 3.</param>
    /// <param name="stance">-2 to +2; null while unknown.</param>
    public static MatrixZone Of(int? influence, int? stance) => (influence ?? 3, stance) switch
    {
        ( >= 3, null) => MatrixZone.FindOut,
        ( >= 3, >= 1) => MatrixZone.AskToAct,
        ( >= 3, 0) => MatrixZone.Convince,
        ( >= 3, _) => MatrixZone.WinOver,
        (_, >= 1) => MatrixZone.WorkWith,
        _ => MatrixZone.Watch,
    };

    /// <summary>As people say it (domain 5.6).</summary>
    public static Text Name(this MatrixZone zone) => zone switch
    {
        MatrixZone.AskToAct => new("ask to act", "请其推动"),
        MatrixZone.Convince => new("convince", "争取"),
        MatrixZone.WinOver => new("win over", "化解"),
        MatrixZone.FindOut => new("find out", "摸清"),
        MatrixZone.WorkWith => new("work with", "借力"),
        _ => new("watch", "留意"),
    };
}
