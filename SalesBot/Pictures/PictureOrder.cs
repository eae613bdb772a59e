using SalesBot.Pictures.Drawing;
using SalesBot.Sales;

namespace SalesBot.Pictures;

/// <summary>
/// What a picture's address stands for. Nothing of the people: the deal is read again, and whose it is looked at again,
/// each time the picture is fetched.
/// </summary>
/// <param name="DealId">The deal.</param>
/// <param name="Kind">What is shown of it.</param>
/// <param name="Language">Of the words in it.</param>
internal sealed record PictureOrder(string DealId, PictureKind Kind, Language Language)
{
    /// <summary>Where pictures are fetched.</summary>
    public const string Path = "pictures";

    /// <summary>How long an address shows its picture.</summary>
    public static readonly TimeSpan Lives = TimeSpan.FromHours(1);
}
