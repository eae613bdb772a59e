namespace SalesBot.Pictures;

/// <summary>What can be pressed on the pictures.</summary>
internal static class PictureVerbs
{
    /// <summary>Shows the network anew: <c>ids.option</c> names kind and look, <c>ids.page</c> the page of the people in words.</summary>
    public const string Network = "pictures.network";

    /// <summary>Shows the matrix anew; <c>ids.page</c> is the page of the people in words.</summary>
    public const string Matrix = "pictures.matrix";
}
