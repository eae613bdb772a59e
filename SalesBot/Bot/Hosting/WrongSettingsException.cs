using Microsoft.Extensions.Options;

namespace SalesBot.Bot.Hosting;

/// <summary>The bot cannot start; the message lists every setting to mend, one a line, and no values that are secret.</summary>
public sealed class WrongSettingsException : Exception
{
    private WrongSettingsException(IEnumerable<string> problems)
        : base(string.Join(Environment.NewLine, problems.Prepend("The bot cannot start. Settings to mend:")))
    {
    }

    /// <summary>Runs every start-up validation now, before anything has been started or logged.</summary>
    /// <exception cref="WrongSettingsException">Something is wrong.</exception>
    public static void ThrowIfAny(IServiceProvider services)
    {
        try
        {
            services.GetService<IStartupValidator>()?.Validate();
        }
        catch (OptionsValidationException wrong)
        {
            throw new WrongSettingsException(wrong.Failures);
        }
        catch (AggregateException several)
        {
            throw new WrongSettingsException(several.InnerExceptions.OfType<OptionsValidationException>().SelectMany(e => e.Failures));
        }
    }
}
