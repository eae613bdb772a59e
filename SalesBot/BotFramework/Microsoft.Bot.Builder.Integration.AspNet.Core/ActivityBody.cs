#nullable disable

using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads the activity in a request, within bounds.</summary>
internal static class ActivityBody
{
    // A message is at most about 100 KB and the Connector itself refuses 256 KB; an invoke adds the inputs of a card.
    private const int LongestBody = 1024 * 1024;

    private const int FirstGuess = 8 * 1024;

    /// <exception cref="BadHttpRequestException">The body is no activity (400) or too long (413).</exception>
    public static async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(request.ContentLength + 1 ?? FirstGuess, 16, LongestBody + 1));
        try
        {
            var length = 0;
            for (int read; (read = await request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken)) > 0;)
            {
                length += read;
                if (length > LongestBody)
                {
                    throw new BadHttpRequestException("The body is too long.", StatusCodes.Status413PayloadTooLarge);
                }

                buffer = length < buffer.Length ? buffer : Grown(buffer);
            }

            return Parse(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grown(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static Activity Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            var activity = Wire.Read(body);
            return string.IsNullOrEmpty(activity?.Type)
                ? throw new BadHttpRequestException("The activity has no type.")
                : activity;
        }
        catch (JsonException exception)
        {
            throw new BadHttpRequestException("The body is no activity.", exception);
        }
    }
}
