#nullable disable

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    private sealed class PropertyAccessor<T>(BotState botState, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, force: false, cancellationToken);
            var isSet = botState.GetCachedState(turnContext).State.TryGetValue(name, out var stored) && stored is not null;
            if (isSet || defaultValueFactory is null)
            {
                return isSet ? await botState.GetPropertyValueAsync<T>(turnContext, name, cancellationToken) : default;
            }

            var value = defaultValueFactory();
            await botState.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
            return value;
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, force: false, cancellationToken);
            await botState.DeletePropertyValueAsync(turnContext, name, cancellationToken);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, force: false, cancellationToken);
            await botState.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
        }
    }
}
